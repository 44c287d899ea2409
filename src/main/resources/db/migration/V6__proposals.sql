-- What only organizers and the session's own people read, and what the planner may heed.
alter table hack_session add column hardware varchar(300);
alter table hack_session add column not_against varchar(4000) default '[]' not null;
alter table hack_session add column prefers varchar(20000) default '[]' not null;
