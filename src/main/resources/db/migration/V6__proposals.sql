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
