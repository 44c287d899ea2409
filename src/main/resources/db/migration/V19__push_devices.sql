-- Browsers that somebody wants to be told in, see RFC 8030. Each belongs to an account at one event; digest tells one
-- subscription from all others.
create table push_device (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    account_id bigint not null references account (id) on delete cascade,
    digest varchar(64) not null unique,
    endpoint varchar(1000) not null,
    p256dh varchar(87) not null,
    auth varchar(22) not null,
    language varchar(8) not null,
    told integer not null,
    made_at timestamp(6) with time zone not null
);
create index push_device_event on push_device (event_id, account_id);
create index push_device_account on push_device (account_id);
create sequence push_device_seq start with 1 increment by 50;

-- Starts of sessions that a device has been told of, kept until they have passed: each is told once.
create table push_start (
    id bigint primary key,
    device_id bigint not null references push_device (id) on delete cascade,
    session varchar(60) not null,
    start_at timestamp(6) with time zone not null,
    unique (device_id, session, start_at)
);
create index push_start_at on push_start (start_at);
create sequence push_start_seq start with 1 increment by 50;
