-- When a mark was made; null for imported ones, which any later decision outweighs.
alter table interest add column decided_at timestamp(6) with time zone;
