-- Who wants a mail when what they starred changes, and up to which published version they have been told.
create table change_digest (
    id bigint primary key,
    person_id bigint not null unique references person (id) on delete cascade,
    told integer not null,
    problem varchar(500)
);
create sequence change_digest_seq start with 1 increment by 50;
