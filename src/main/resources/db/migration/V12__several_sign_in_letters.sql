-- Several letters to one address are valid at a time; those on their way are asked for again.
drop table sign_in_letter;

create table sign_in_letter (
    link_hash varchar(64) primary key,
    name varchar(254) not null,
    request_hash varchar(64) not null unique,
    code_hash varchar(64) not null,
    wrong_codes integer not null,
    next_path varchar(2000) not null,
    expires_at timestamp(6) with time zone not null
);
create index sign_in_letter_name on sign_in_letter (name);
