alter table platform.import_file add column content_removed_at timestamptz;
comment on column platform.import_file.content_removed_at is 'When its pieces were removed because nobody needs them any more; name, size and fingerprint stay for good';
create index import_file_with_content on platform.import_file (stored_at) where content_removed_at is null;
create index file_import_file_by_file on platform.file_import_file (file_id);
