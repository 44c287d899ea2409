create sequence portrait_seq start with 1 increment by 50;

-- Small pictures, made anew from what was uploaded. A published version names its picture by the hash.
create table portrait (
    id bigint primary key,
    person_id bigint not null references person (id) on delete cascade,
    hash varchar(64) not null,
    image bytea not null
);
create index portrait_person on portrait (person_id);
alter table person add column portrait varchar(64);
