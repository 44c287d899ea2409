-- What only organizers and the session's own people read, and what the planner may heed.
alter table hack_session add column hardware varchar(300);
alter table hack_session add column not_against varchar(4000) default '[]' not null;
alter table hack_session add column prefers varchar(20000) default '[]' not null;

-- What a speaker changed after acceptance; the session keeps its approved text until an organizer says yes.
create table held_edit (
    session_id bigint primary key references hack_session (id) on delete cascade,
    was varchar(1000000) not null,
    sent varchar(1000000) not null,
    sent_at timestamp(6) with time zone not null,
    declined boolean not null,
    note varchar(2000),
    edit integer not null
);

-- The form that a proposal was sent with: sending it again has one effect.
alter table hack_session add column form_token varchar(40);
create index hack_session_form on hack_session (event_id, form_token);

-- A new proposal as it is being typed, half-filled fields and all; nobody else reads it, and it is no session yet.
create sequence typed_draft_seq start with 1 increment by 50;

create table typed_draft (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    account_id bigint not null references account (id) on delete cascade,
    token varchar(40) not null,
    kind varchar(30) not null,
    fields varchar(1000000) not null,
    saved_at timestamp(6) with time zone not null,
    edit integer not null,
    unique (event_id, account_id, token)
);
create index typed_draft_account on typed_draft (account_id);
