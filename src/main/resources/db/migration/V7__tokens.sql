create sequence api_token_seq start with 1 increment by 50;

-- What programs sign in with. Limited to one event if it names one.
create table api_token (
    id bigint primary key,
    account_id bigint not null references account (id) on delete cascade,
    event_id bigint references hack_event (id) on delete cascade,
    name varchar(120) not null,
    scope varchar(20) not null,
    token_hash varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);
create index api_token_account on api_token (account_id);
