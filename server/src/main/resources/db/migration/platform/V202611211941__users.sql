create table platform.user_account (
    id bigint generated always as identity constraint user_account_pk primary key,
    login text not null constraint user_account_login_key unique constraint user_account_login_is_lower_case check (login = lower(login) and login <> ''),
    display_name text not null,
    person_id bigint constraint user_account_person_key unique,
    roles text[] not null default '{}',
    password_hash text,
    password_change_due boolean not null default false,
    disabled boolean not null default false,
    language text,
    unit text,
    theme text,
    version integer not null default 0
);

comment on table platform.user_account is 'Who may sign in';
comment on column platform.user_account.person_id is 'The person of the organisation that the user is; null for a purely technical user';
comment on column platform.user_account.password_hash is 'With its algorithm in braces; null when the user signs in elsewhere';
comment on column platform.user_account.unit is 'Preferred unit of amounts: 1, 10000, 100000000 …; null follows the language';

create table platform.scope_grant (
    id bigint generated always as identity constraint scope_grant_pk primary key,
    user_id bigint not null constraint scope_grant_user_fk references platform.user_account (id) on delete cascade,
    unit_id bigint,
    valid daterange not null,
    granted_by bigint not null,
    granted_at timestamptz not null,
    reason text not null
);

comment on table platform.scope_grant is 'What a user may see beyond the reach of the roles';
comment on column platform.scope_grant.unit_id is 'The unit whose subtree is granted; null is the whole company';

create index scope_grant_user_idx on platform.scope_grant (user_id);
