comment on schema plan is 'Annual plans, decompositions, and the quotas that were published';

create table plan.head (
    singleton boolean not null default true,
    sequence bigint not null,
    constraint head_pk primary key (singleton),
    constraint head_is_one_row check (singleton)
);

comment on table plan.head is 'The number of the latest publication or withdrawal. Its row is locked by whoever publishes, so publications commit one after the other, and indexes in memory see at one glance whether they are current';

create sequence plan.change_sequence;

create table plan.version (
    id bigint generated always as identity,
    fiscal_year text not null,
    measure text not null,
    number integer not null,
    origin text not null,
    label text not null,
    batch_id bigint,
    published_at timestamptz not null,
    published_by bigint not null,
    published_by_name text not null,
    withdrawn_at timestamptz,
    withdrawn_by_name text,
    constraint version_pk primary key (id),
    constraint version_number_once unique (fiscal_year, measure, number),
    constraint version_origin_known check (origin in ('IMPORT', 'PLAN')),
    constraint version_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by_name is null))
);

comment on table plan.version is 'Quotas of a fiscal year and measure that were put in force together';

create index version_by_batch on plan.version (batch_id) where batch_id is not null;

create table plan.quota (
    id bigint generated always as identity,
    version_id bigint not null,
    position_id bigint not null,
    measure text not null,
    period_code text not null,
    valid daterange not null,
    amount numeric(19, 4) not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    superseded_by_version_id bigint,
    constraint quota_pk primary key (id),
    constraint quota_version foreign key (version_id) references plan.version (id),
    constraint quota_superseded_by_version foreign key (superseded_by_version_id) references plan.version (id),
    constraint quota_not_negative check (amount >= 0),
    constraint quota_window_ends check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
    constraint quota_superseded_after_recorded check (superseded_at >= recorded_at),
    constraint quota_one_at_a_time exclude using gist (position_id with =, measure with =, valid with &&)
        where (superseded_at is null)
);

comment on table plan.quota is 'What a position owes by a measure in a window; never removed, only superseded';
comment on column plan.quota.valid is 'The fiscal period''s days when it was published';
comment on column plan.quota.superseded_by_version_id is 'The version that took its place; null also where its own version was withdrawn';

create index quota_by_version on plan.quota (version_id);
create index quota_by_superseding_version on plan.quota (superseded_by_version_id)
    where superseded_by_version_id is not null;
create index quota_in_force_by_window on plan.quota (measure, lower(valid), position_id) where superseded_at is null;

create view plan.pub_quota as
select q.version_id,
       q.position_id,
       q.measure,
       q.period_code,
       lower(q.valid) as starts,
       upper(q.valid) as ends,
       q.amount
from plan.quota q
where q.superseded_at is null;

comment on view plan.pub_quota is 'For insight: every quota in force';
