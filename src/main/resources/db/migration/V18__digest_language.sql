-- The mail is written without a request, so what its reader spoke when they asked for it is kept: a BCP 47 tag.
alter table change_digest add column language varchar(8) default 'en' not null;
