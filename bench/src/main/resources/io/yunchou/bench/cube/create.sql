-- One row a leaf, with every ancestor's number beside it, so that no join is needed to spread or to sum.
create table leaf (
    region smallint not null,
    office smallint not null,
    seller smallint not null,
    line smallint not null,
    product smallint not null,
    quarter smallint not null,
    month smallint not null,
    units bigint not null,
    locked boolean not null
);
