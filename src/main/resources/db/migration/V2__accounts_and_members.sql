-- People sign up themselves, and have a role in each event they take part in.
create sequence membership_seq start with 1 increment by 50;

alter table account add column display_name varchar(120);
update account set display_name = name;
alter table account alter column display_name set not null;

-- Whoever knows the code may join; null until an organizer first looks at it.
alter table hack_event add column join_code varchar(8) unique;

create table membership (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    account_id bigint not null references account (id) on delete cascade,
    role varchar(20) not null,
    unique (event_id, account_id)
);
create index membership_account on membership (account_id);

-- The account behind a person of an event; at most one each way.
alter table person add column account_id bigint references account (id) on delete set null;
alter table person add constraint person_account unique (event_id, account_id);
