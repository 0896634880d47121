create table platform.run (
    id bigint generated always as identity constraint run_pk primary key,
    kind text not null,
    subject text not null,
    dry boolean not null,
    state text not null constraint run_state_is_known check (state in ('DONE', 'FAILED')),
    engine_version text not null,
    seed bigint not null,
    parameters bytea not null,
    inputs bytea not null,
    inputs_fingerprint text not null,
    outputs bytea,
    outputs_fingerprint text,
    trace bytea,
    failure text,
    user_id bigint not null,
    user_name text not null,
    started_at timestamptz not null,
    ended_at timestamptz not null,
    business_date date not null,
    constraint run_done_has_outputs check ((state = 'DONE') = (outputs is not null and outputs_fingerprint is not null and trace is not null)),
    constraint run_failed_says_why check ((state = 'FAILED') = (failure is not null))
);

comment on table platform.run is 'Immutable computations: what went in, what came out, by which engine; append-only';
comment on column platform.run.subject is 'What was computed for, in the words of the kind''s module, e.g. a scenario''s id';
comment on column platform.run.dry is 'True when nothing was done with the outputs';
comment on column platform.run.inputs is 'Canonical JSON, as parameters, outputs and trace: sorted keys, decimals as text';
comment on column platform.run.inputs_fingerprint is 'SHA-256 of the inputs';

create index run_kind_idx on platform.run (kind, subject, id);

create trigger run_is_append_only
    before update or delete on platform.run
    for each row execute function platform.refuse_change();
