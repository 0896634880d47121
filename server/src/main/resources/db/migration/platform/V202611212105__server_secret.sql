create table platform.server_secret (
    name text not null constraint server_secret_pk primary key,
    value bytea not null
);

comment on table platform.server_secret is 'Random keys of this installation, made at first use and shared by all server instances';
