create table platform.user_session (
    id bigint generated always as identity constraint user_session_pk primary key,
    token_hash bytea not null constraint user_session_token_key unique,
    user_id bigint not null constraint user_session_user_fk references platform.user_account (id) on delete cascade,
    opened_at timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at timestamptz not null,
    address text not null,
    agent text not null
);

comment on table platform.user_session is 'Who is signed in by a browser; to revoke a session is to delete its row';
comment on column platform.user_session.token_hash is 'SHA-256 of the token that only the browser holds';
comment on column platform.user_session.last_seen_at is 'Written at most once a minute';

create index user_session_user_idx on platform.user_session (user_id);

create table platform.access_token (
    id bigint generated always as identity constraint access_token_pk primary key,
    token_hash bytea not null constraint access_token_token_key unique,
    user_id bigint not null constraint access_token_user_fk references platform.user_account (id) on delete cascade,
    name text not null,
    scopes text[] not null,
    created_at timestamptz not null,
    last_used_at timestamptz,
    ends_at timestamptz not null,
    constraint access_token_name_key unique (user_id, name)
);

comment on table platform.access_token is 'Personal access tokens, with which programs call in a user''s name; to revoke one is to delete its row';
comment on column platform.access_token.scopes is 'The permissions that the token carries, cut down at each call to those that its user has by then';

create table platform.sign_in_link (
    token_hash bytea not null constraint sign_in_link_pk primary key,
    user_id bigint not null constraint sign_in_link_user_fk references platform.user_account (id) on delete cascade
);

comment on table platform.sign_in_link is 'One-time sign-in links of a demonstration; emptied at every start';

create table platform.sign_in_attempt (
    subject text not null constraint sign_in_attempt_pk primary key,
    failures integer not null,
    last_at timestamptz not null,
    refused_until timestamptz not null
);

comment on table platform.sign_in_attempt is 'Failed sign-ins in a row, by login and by address, and until when the next is refused';
