-- Plans of a draft. The process that computes one says every few seconds that it is still at it, and what it has found.
create sequence plan_seq start with 1 increment by 50;

create table plan (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    state varchar(20) not null,
    keep_what varchar(20) not null,
    seconds integer not null,
    author varchar(254) not null,
    draft varchar(16) not null,
    scenario varchar(1000000),
    result varchar(10000000),
    problem varchar(2000),
    created_at timestamp(6) with time zone not null,
    beat_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    accepted_at timestamp(6) with time zone
);
create index plan_event on plan (event_id);

-- What organizers have the planner heed after interest; an event without a row has the usual weights.
create table planner_settings (
    event_id bigint primary key references hack_event (id) on delete cascade,
    weights varchar(2000) not null,
    edit integer not null
);
