comment on schema platform is 'What every module stands on: identity, access, jobs, transfer, trail, settings';

create extension if not exists btree_gist with schema public;
