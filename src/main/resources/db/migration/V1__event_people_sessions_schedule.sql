-- One script for H2 and PostgreSQL: sequences as Hibernate expects them, bounded varchar, no vendor types.
create sequence hack_event_seq start with 1 increment by 50;
create sequence event_day_seq start with 1 increment by 50;
create sequence room_seq start with 1 increment by 50;
create sequence person_seq start with 1 increment by 50;
create sequence hack_session_seq start with 1 increment by 50;
create sequence published_version_seq start with 1 increment by 50;
create sequence version_part_seq start with 1 increment by 50;
create sequence account_seq start with 1 increment by 50;

create table hack_event (
    id bigint primary key,
    slug varchar(60) not null unique,
    name varchar(120) not null,
    slogan varchar(200),
    host varchar(120),
    venue varchar(200),
    time_zone varchar(60) not null,
    starts_on date not null,
    ends_on date not null,
    about varchar(20000),
    equipment varchar(40000) not null,
    edit integer not null
);

create table event_day (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    day_date date not null,
    opens time(6) not null,
    closes time(6) not null,
    blocks varchar(100000) not null,
    edit integer not null,
    unique (event_id, day_date)
);

create table room (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    slug varchar(60) not null,
    name varchar(120) not null,
    capacity integer not null,
    equipment varchar(40000) not null,
    tables integer not null,
    position integer not null,
    edit integer not null,
    unique (event_id, slug),
    unique (event_id, id)
);

create table person (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    slug varchar(60) not null,
    name varchar(120) not null,
    affiliation varchar(120),
    email varchar(254),
    available varchar(20000) not null,
    position integer not null,
    edit integer not null,
    unique (event_id, slug)
);

create table hack_session (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    code varchar(20) not null,
    kind varchar(30) not null,
    title varchar(200) not null,
    abstract varchar(20000) not null,
    minutes integer not null,
    needs varchar(40000) not null,
    tags varchar(40000) not null,
    links varchar(500000) not null,
    setup_minutes integer not null,
    expected_outcome varchar(500),
    after_codes varchar(20000) not null,
    state varchar(20) not null,
    state_note varchar(2000),
    position integer not null,
    edit integer not null,
    unique (event_id, code),
    unique (event_id, id)
);

create table session_part (
    session_id bigint not null references hack_session (id) on delete cascade,
    person_id bigint not null references person (id) on delete cascade,
    role varchar(20) not null,
    position integer not null,
    primary key (session_id, position)
);
create index session_part_person on session_part (person_id);

create table interest (
    person_id bigint not null references person (id) on delete cascade,
    session_id bigint not null references hack_session (id) on delete cascade,
    level varchar(20) not null,
    primary key (person_id, session_id)
);
create index interest_session on interest (session_id);

-- The composite keys keep a placement from joining a session and a room of two events.
create table placement (
    session_id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    room_id bigint,
    starts_at timestamp(6),
    table_number integer not null,
    pinned boolean not null,
    accepted varchar(2000) not null,
    edit integer not null,
    foreign key (event_id, session_id) references hack_session (event_id, id) on delete cascade,
    foreign key (event_id, room_id) references room (event_id, id) on delete cascade
);
create index placement_event on placement (event_id);

-- The occupancy key: one row per table and minute, one per person and minute (minutes since 1970, UTC).
create table room_claim (
    room_id bigint not null references room (id) on delete cascade,
    table_number integer not null,
    at_minute bigint not null,
    session_id bigint not null references hack_session (id) on delete cascade,
    primary key (room_id, table_number, at_minute)
);
create index room_claim_session on room_claim (session_id);

create table person_claim (
    person_id bigint not null references person (id) on delete cascade,
    table_number integer not null,
    at_minute bigint not null,
    session_id bigint not null references hack_session (id) on delete cascade,
    primary key (person_id, table_number, at_minute)
);
create index person_claim_session on person_claim (session_id);

create table published_version (
    id bigint primary key,
    event_id bigint not null references hack_event (id) on delete cascade,
    number integer not null,
    published_at timestamp(6) with time zone not null,
    author varchar(254) not null,
    note varchar(500),
    unique (event_id, number)
);

create table version_part (
    id bigint primary key,
    version_id bigint not null references published_version (id) on delete cascade,
    position integer not null,
    slice bytea not null,
    unique (version_id, position)
);

create table account (
    id bigint primary key,
    name varchar(254) not null unique,
    password_hash varchar(200) not null,
    admin boolean not null,
    created_at timestamp(6) with time zone not null
);

-- Browser sessions live here and nowhere else: deleting the row signs out.
create table browser_session (
    token_hash varchar(64) primary key,
    account_id bigint not null references account (id) on delete cascade,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);
create index browser_session_account on browser_session (account_id);
