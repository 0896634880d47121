create table platform.setting (
    key text not null constraint setting_pk primary key,
    value text not null
);

comment on table platform.setting is 'What an administrator has set; what is not here has its default';

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: rows are neither changed nor removed', tg_table_name;
end
$$;

comment on function platform.refuse_change is 'Trigger of append-only tables';

create table platform.trail_entry (
    id bigint generated always as identity constraint trail_entry_pk primary key,
    recorded_at timestamptz not null,
    business_date date not null,
    user_id bigint not null,
    user_name text not null,
    subject text not null,
    subject_id text not null,
    action text not null,
    before jsonb,
    after jsonb
);

comment on table platform.trail_entry is 'Who changed what, when, from what to what; append-only';
comment on column platform.trail_entry.recorded_at is 'By the clock';
comment on column platform.trail_entry.business_date is 'Today as the business saw it';
comment on column platform.trail_entry.user_id is '0 is the system itself';

create index trail_entry_subject_idx on platform.trail_entry (subject, subject_id, id);
create index trail_entry_user_idx on platform.trail_entry (user_id, id);

create trigger trail_entry_is_append_only
    before update or delete on platform.trail_entry
    for each row execute function platform.refuse_change();
