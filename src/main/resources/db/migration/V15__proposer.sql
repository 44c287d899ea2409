-- Whose proposal a session is: it goes with the account if that turns out to be somebody else. Unknown of older ones.
alter table hack_session add column proposed_by varchar(254);
