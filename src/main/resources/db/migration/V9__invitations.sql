create sequence invitation_seq start with 1 increment by 50;

-- A place that waits for whoever opens the link: among the organizers, as a person, or in a session.
create table invitation (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    purpose varchar(20) not null,
    about varchar(60),
    name varchar(120),
    code_hash varchar(64) not null unique,
    created_by varchar(254) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    taken_at timestamp(6) with time zone,
    taken_by_id bigint references account (id) on delete set null
);
create index invitation_event on invitation (event_id);
