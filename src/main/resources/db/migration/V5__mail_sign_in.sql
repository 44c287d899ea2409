-- Signing in by a letter: whoever reads the mail of an address may act for it.
create table sign_in_letter (
    name varchar(254) primary key,
    link_hash varchar(64) not null unique,
    request_hash varchar(64) not null unique,
    code_hash varchar(64) not null,
    wrong_codes integer not null,
    next_path varchar(2000) not null,
    expires_at timestamp(6) with time zone not null
);

-- Null for whoever signs in by mail alone.
alter table account alter column password_hash drop not null;
-- When the owner first proved that the address is theirs; null until then, and for plain names.
alter table account add column verified_at timestamp(6) with time zone;

alter table browser_session add column by_mail boolean default false not null;
