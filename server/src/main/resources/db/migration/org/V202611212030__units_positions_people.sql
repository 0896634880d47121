comment on schema org is 'Units, positions and people, who holds what over time, and the calendars';

create table org.structure_version (
    only_row boolean not null default true,
    version bigint not null,
    constraint structure_version_pk primary key (only_row),
    constraint structure_version_one_row check (only_row)
);

comment on table org.structure_version is 'Changes with every change of the organisation; its lock lets changers through one at a time';

create sequence org.structure_version_sequence;

create table org.unit (
    id bigint generated always as identity,
    code text not null,
    constraint unit_pk primary key (id),
    constraint unit_code_unique unique (code)
);

comment on table org.unit is 'The identity of a unit; what holds for it, and when, stands in unit_span';

create table org.unit_span (
    id bigint generated always as identity,
    unit_id bigint not null,
    name text not null,
    parent_id bigint,
    calendar_code text,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint unit_span_pk primary key (id),
    constraint unit_span_unit foreign key (unit_id) references org.unit (id),
    constraint unit_span_parent foreign key (parent_id) references org.unit (id),
    constraint unit_span_not_empty check (not isempty(valid)),
    constraint unit_span_apart exclude using gist (unit_id with =, valid with &&) where (superseded_at is null)
);

comment on table org.unit_span is 'A unit''s name, parent and working-day calendar over some days; a day without a span is a day without the unit';

create index unit_span_by_batch on org.unit_span (batch_id) where batch_id is not null;
create index unit_span_by_superseding_batch on org.unit_span (superseded_batch_id) where superseded_batch_id is not null;

create table org.position (
    id bigint generated always as identity,
    code text not null,
    constraint position_pk primary key (id),
    constraint position_code_unique unique (code)
);

comment on table org.position is 'The identity of a position; what holds for it, and when, stands in position_span';

create table org.position_span (
    id bigint generated always as identity,
    position_id bigint not null,
    name text not null,
    unit_id bigint not null,
    head boolean not null,
    shared boolean not null,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint position_span_pk primary key (id),
    constraint position_span_position foreign key (position_id) references org.position (id),
    constraint position_span_unit foreign key (unit_id) references org.unit (id),
    constraint position_span_not_empty check (not isempty(valid)),
    constraint position_span_apart exclude using gist (position_id with =, valid with &&) where (superseded_at is null),
    constraint position_span_one_head exclude using gist (unit_id with =, valid with &&)
        where (superseded_at is null and head)
);

comment on table org.position_span is 'A position''s title and unit over some days, whether it heads the unit, and whether several people may hold it at once';

create index position_span_by_batch on org.position_span (batch_id) where batch_id is not null;
create index position_span_by_superseding_batch on org.position_span (superseded_batch_id)
    where superseded_batch_id is not null;

create table org.person (
    id bigint generated always as identity,
    code text not null,
    constraint person_pk primary key (id),
    constraint person_code_unique unique (code)
);

comment on table org.person is 'The identity of a person; what holds for it, and when, stands in person_span';

create table org.person_span (
    id bigint generated always as identity,
    person_id bigint not null,
    name text not null,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint person_span_pk primary key (id),
    constraint person_span_person foreign key (person_id) references org.person (id),
    constraint person_span_not_empty check (not isempty(valid)),
    constraint person_span_apart exclude using gist (person_id with =, valid with &&) where (superseded_at is null)
);

comment on table org.person_span is 'A person''s name over some days; a day without a span is a day on which the person does not belong to the company';

create index person_span_by_batch on org.person_span (batch_id) where batch_id is not null;
create index person_span_by_superseding_batch on org.person_span (superseded_batch_id)
    where superseded_batch_id is not null;

create table org.placement_span (
    id bigint generated always as identity,
    person_id bigint not null,
    position_id bigint not null,
    share numeric(9, 6) not null,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint placement_span_pk primary key (id),
    constraint placement_span_person foreign key (person_id) references org.person (id),
    constraint placement_span_position foreign key (position_id) references org.position (id),
    constraint placement_span_share_is_a_part check (share > 0 and share <= 1),
    constraint placement_span_not_empty check (not isempty(valid)),
    constraint placement_span_apart exclude using gist (person_id with =, position_id with =, valid with &&)
        where (superseded_at is null)
);

comment on table org.placement_span is 'A person in a position over some days, with the part of the person that the position has';
comment on column org.placement_span.share is 'A fraction: 1 is the whole person; the shares of a person on a day sum to 1';

create index placement_span_by_person on org.placement_span (person_id);
create index placement_span_by_position on org.placement_span (position_id);
create index placement_span_by_batch on org.placement_span (batch_id) where batch_id is not null;
create index placement_span_by_superseding_batch on org.placement_span (superseded_batch_id)
    where superseded_batch_id is not null;

create table org.fiscal_period_span (
    id bigint generated always as identity,
    period_code text not null,
    kind text not null,
    parent_code text not null,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint fiscal_period_span_pk primary key (id),
    constraint fiscal_period_span_kind_known check (kind in ('YEAR', 'QUARTER', 'MONTH')),
    constraint fiscal_period_span_ends check (not isempty(valid) and not upper_inf(valid)),
    constraint fiscal_period_span_apart exclude using gist (kind with =, valid with &&) where (superseded_at is null)
);

comment on table org.fiscal_period_span is 'The fiscal calendar: each period is a dated span';

create unique index fiscal_period_span_once on org.fiscal_period_span (period_code) where superseded_at is null;

create table org.period_state (
    module text not null,
    period_code text not null,
    state text not null,
    owner_id bigint,
    changed_at timestamptz not null,
    constraint period_state_pk primary key (module, period_code),
    constraint period_state_known check (state in ('OPEN', 'CLOSING', 'CLOSED'))
);

comment on table org.period_state is 'What each module may still write into a fiscal month; a month without a row is open';
comment on column org.period_state.owner_id is 'The user who closes it and may still write while it is closing';

create table org.reopening (
    id bigint generated always as identity,
    module text not null,
    period_code text not null,
    reason text not null,
    requested_by bigint not null,
    requested_at timestamptz not null,
    decided_by bigint,
    decided_at timestamptz,
    approved boolean,
    constraint reopening_pk primary key (id),
    constraint reopening_decided_by_another check (decided_by is null or decided_by <> requested_by)
);

comment on table org.reopening is 'A request to open a closed month again, and who else decided it';

create unique index reopening_one_at_a_time on org.reopening (module, period_code) where decided_at is null;

create table org.working_day_span (
    id bigint generated always as identity,
    calendar_code text not null,
    worked boolean not null,
    name text not null,
    valid daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    batch_id bigint,
    superseded_at timestamptz,
    superseded_by bigint,
    superseded_batch_id bigint,
    constraint working_day_span_pk primary key (id),
    constraint working_day_span_not_empty check (not isempty(valid) and not upper_inf(valid)),
    constraint working_day_span_apart exclude using gist (calendar_code with =, valid with &&)
        where (superseded_at is null)
);

comment on table org.working_day_span is 'Days that are not what their weekday says: holidays, and weekend days worked to make up for them';
