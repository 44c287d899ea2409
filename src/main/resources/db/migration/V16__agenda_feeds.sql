-- The private address of somebody's agenda, for calendars. It is shown to its owner again, so it is kept as it is.
create table agenda_feed (
    id bigint primary key,
    person_id bigint not null unique references person (id) on delete cascade,
    token varchar(64) not null unique,
    made_at timestamp(6) with time zone not null
);
create sequence agenda_feed_seq start with 1 increment by 50;
