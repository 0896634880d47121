create table platform.import_file (
    id bigint generated always as identity,
    name text not null,
    format text not null,
    size_bytes bigint not null,
    sha256 text not null,
    stored_by bigint not null,
    stored_by_name text not null,
    stored_at timestamptz not null default clock_timestamp(),
    constraint import_file_pk primary key (id)
);

comment on table platform.import_file is 'A file that was handed in, kept so that any server can read it, also after a restart';

create table platform.import_file_chunk (
    file_id bigint not null,
    number integer not null,
    bytes bytea not null,
    constraint import_file_chunk_pk primary key (file_id, number),
    constraint import_file_chunk_of_file foreign key (file_id) references platform.import_file (id) on delete cascade
);

alter table platform.import_file_chunk alter column bytes set storage external;

comment on table platform.import_file_chunk is 'The content of a file, in pieces of a megabyte';

create table platform.import_source (
    id bigint generated always as identity,
    name text not null,
    document jsonb not null,
    version integer not null default 1,
    changed_by bigint not null,
    changed_by_name text not null,
    changed_at timestamptz not null default clock_timestamp(),
    constraint import_source_pk primary key (id),
    constraint import_source_name_unique unique (name)
);

comment on table platform.import_source is 'How the files of one origin are read: which file holds what, which column is which field';

create table platform.import_source_header (
    source_id bigint not null,
    step integer not null,
    fingerprint text not null,
    constraint import_source_header_pk primary key (source_id, step),
    constraint import_source_header_of_source foreign key (source_id)
        references platform.import_source (id) on delete cascade
);

create index import_source_header_by_fingerprint on platform.import_source_header (fingerprint);

comment on table platform.import_source_header is 'By which a source recognises a file that it has seen the like of';

create table platform.file_import (
    id bigint generated always as identity,
    source_name text not null,
    document jsonb not null,
    policy text not null,
    dry_run boolean not null,
    state text not null default 'REQUESTED',
    job_id bigint,
    requested_by bigint not null,
    requested_by_name text not null,
    requested_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    undone_by_name text,
    undone_at timestamptz,
    constraint file_import_pk primary key (id),
    constraint file_import_policy_known check (policy in ('GOOD_ROWS', 'ALL_OR_NOTHING')),
    constraint file_import_state_known check (state in ('REQUESTED', 'DONE', 'REFUSED', 'UNDONE'))
);

create index file_import_by_requester on platform.file_import (requested_by, id);

comment on table platform.file_import is 'One import: files, how they were read, what became of it';
comment on column platform.file_import.document is 'The source as it was used; later changes of a saved source do not touch it';

create table platform.file_import_file (
    import_id bigint not null,
    position integer not null,
    file_id bigint not null,
    constraint file_import_file_pk primary key (import_id, position),
    constraint file_import_file_of_import foreign key (import_id) references platform.file_import (id) on delete cascade,
    constraint file_import_file_of_file foreign key (file_id) references platform.import_file (id)
);

comment on table platform.file_import_file is 'The files that an import reads';

create table platform.import_batch (
    id bigint generated always as identity,
    import_id bigint not null,
    step integer not null,
    entity text not null,
    file_name text not null,
    sheet text,
    good bigint not null default 0,
    bad bigint not null default 0,
    skipped bigint not null default 0,
    warnings bigint not null default 0,
    constraint import_batch_pk primary key (id),
    constraint import_batch_of_import foreign key (import_id) references platform.file_import (id) on delete cascade,
    constraint import_batch_step_once unique (import_id, step)
);

comment on table platform.import_batch is 'One step of an import: rows of one file for one entity; what was imported refers to it';

create table platform.import_row_problem (
    id bigint generated always as identity,
    batch_id bigint not null,
    row_number bigint not null,
    field text not null,
    value text,
    code text not null,
    expected text not null,
    warning boolean not null,
    constraint import_row_problem_pk primary key (id)
);

create index import_row_problem_by_batch on platform.import_row_problem (batch_id, row_number, id);

comment on table platform.import_row_problem is 'What is wrong with a row of a file, and what would be right';

create table platform.import_before_image (
    batch_id bigint not null,
    code text not null,
    before jsonb,
    after jsonb not null,
    constraint import_before_image_pk primary key (batch_id, code)
);

comment on table platform.import_before_image is 'What stood before an import changed it, so that the import can be taken back';
