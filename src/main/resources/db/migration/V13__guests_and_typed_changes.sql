-- Entered by a speaker, by name alone: known for nothing else, they go when they are taken out of the session again.
alter table person add column guest boolean default false not null;

-- What is being typed of a proposal that is stored already, as a draft.
alter table typed_draft add column session_id bigint references hack_session (id) on delete cascade;
create index typed_draft_session on typed_draft (session_id);
create index typed_draft_saved on typed_draft (saved_at);
