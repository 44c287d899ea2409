-- What people should hear about. A row waits until an organizer sends it; changes that follow meanwhile are taken into it.
create sequence message_seq start with 1 increment by 50;

create table message (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    person_id bigint not null references person (id) on delete cascade,
    session_id bigint references hack_session (id) on delete set null,
    topic varchar(20) not null,
    title varchar(200) not null,
    old_value varchar(500),
    old_note varchar(2000),
    new_value varchar(500),
    new_note varchar(2000),
    changed_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone,
    problem varchar(200)
);
create index message_event on message (event_id, sent_at);
create index message_person on message (person_id, sent_at);
create index message_session on message (session_id);
