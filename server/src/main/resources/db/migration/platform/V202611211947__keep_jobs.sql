create table platform.job (
    id bigint generated always as identity,
    kind text not null,
    parameters jsonb not null,
    caller jsonb not null,
    submitted_by bigint not null,
    submitted_by_name text not null,
    submitted_at timestamptz not null default clock_timestamp(),
    state text not null default 'QUEUED',
    attempts integer not null default 0,
    worker uuid,
    heartbeat_at timestamptz,
    started_at timestamptz,
    finished_at timestamptz,
    cancel_requested boolean not null default false,
    phase text,
    phase_started_at timestamptz,
    done bigint not null default 0,
    total bigint not null default 0,
    result jsonb,
    failure_code text,
    failure_message text,
    failure_arguments jsonb,
    constraint job_pk primary key (id),
    constraint job_state_known check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint job_running_has_worker check (state <> 'RUNNING' or worker is not null),
    constraint job_failed_says_why check (state <> 'FAILED' or failure_code is not null)
);

comment on table platform.job is 'Work in the background: who asked for it, how far it is, how it ended';
comment on column platform.job.caller is 'The caller in whose name the job runs, as at submission';
comment on column platform.job.heartbeat_at is 'The last sign of life of the worker, by the database''s clock';

create index job_open on platform.job (id) where state in ('QUEUED', 'RUNNING');
create index job_by_submitter on platform.job (submitted_by, id);
