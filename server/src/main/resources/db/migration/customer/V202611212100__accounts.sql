comment on schema customer is 'Who buys';

create extension if not exists pg_trgm with schema public;

create table customer.account (
    id bigint generated always as identity,
    code text not null,
    constraint account_pk primary key (id),
    constraint account_code_unique unique (code)
);

comment on table customer.account is 'The identity of an account; what holds for it, and when, stands in account_span and owner_span';

create table customer.account_span (
    id bigint generated always as identity,
    account_id bigint not null,
    name text,
    kind text not null,
    unit_id bigint,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint account_span_pk primary key (id),
    constraint account_span_account foreign key (account_id) references customer.account (id),
    constraint account_span_not_empty check (not isempty(valid)),
    constraint account_span_apart exclude using gist (account_id with =, valid with &&) where (superseded_at is null)
);

comment on table customer.account_span is 'An account''s name, kind and serving unit over some days';
comment on column customer.account_span.name is 'Null where the source gave none; such accounts are a matter of data quality';

create index account_span_name_search on customer.account_span using gin (name gin_trgm_ops)
    where superseded_at is null;
create index account_span_by_unit on customer.account_span (unit_id) where superseded_at is null;
create index account_span_by_batch on customer.account_span (batch_id) where batch_id is not null;
create index account_span_by_superseding_batch on customer.account_span (superseded_batch_id)
    where superseded_batch_id is not null;

create table customer.owner_span (
    id bigint generated always as identity,
    account_id bigint not null,
    person_id bigint not null,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint owner_span_pk primary key (id),
    constraint owner_span_account foreign key (account_id) references customer.account (id),
    constraint owner_span_not_empty check (not isempty(valid)),
    constraint owner_span_apart exclude using gist (account_id with =, valid with &&) where (superseded_at is null)
);

comment on table customer.owner_span is 'The seller who owns an account over some days';

create index owner_span_by_person on customer.owner_span (person_id) where superseded_at is null;
create index owner_span_by_batch on customer.owner_span (batch_id) where batch_id is not null;
create index owner_span_by_superseding_batch on customer.owner_span (superseded_batch_id)
    where superseded_batch_id is not null;
