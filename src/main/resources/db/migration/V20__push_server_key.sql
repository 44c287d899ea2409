-- The public key by which the browser knows this installation; null for those that chose before it was noted. With other keys
-- nothing reaches the browser any more.
alter table push_device add column server_key varchar(90);
