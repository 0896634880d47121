create table platform.document (
    kind text not null,
    document_id text not null,
    title text not null,
    owner_id bigint not null,
    submitter_id bigint,
    state text not null constraint document_state_is_known check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'LOCKED')),
    returned boolean not null default false,
    version integer not null default 0,
    changed_at timestamptz not null,
    constraint document_pk primary key (kind, document_id)
);

comment on table platform.document is 'Where each document stands on its way from draft to locked; what it says is its module''s';
comment on column platform.document.returned is 'True for a draft that came back from review';
comment on column platform.document.version is 'Counts the steps taken, for the optimistic lock';

create index document_waiting_idx on platform.document (state, kind);

create table platform.document_step (
    id bigint generated always as identity constraint document_step_pk primary key,
    kind text not null,
    document_id text not null,
    step text not null,
    from_state text not null,
    to_state text not null,
    user_id bigint not null,
    user_name text not null,
    taken_at timestamptz not null,
    business_date date not null,
    comment text not null
);

comment on table platform.document_step is 'Every step that a document took, by whom, with what comment; append-only';

create index document_step_document_idx on platform.document_step (kind, document_id, id);

create trigger document_step_is_append_only
    before update or delete on platform.document_step
    for each row execute function platform.refuse_change();
