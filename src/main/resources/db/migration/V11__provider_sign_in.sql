create sequence provider_identity_seq start with 1 increment by 50;

-- What a sign-in provider calls somebody, and the account that it opens.
create table provider_identity (
    id bigint primary key,
    issuer varchar(500) not null,
    subject varchar(255) not null,
    account_id bigint not null references account (id) on delete cascade,
    created_at timestamp(6) with time zone not null,
    unique (issuer, subject)
);
create index provider_identity_account on provider_identity (account_id);
