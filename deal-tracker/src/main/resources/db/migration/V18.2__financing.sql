-- Referrals of deals to federal institutions for financing.
create table financing_referral (
    id          uuid        primary key,
    version     bigint      not null,
    deal_id     uuid        not null references deal,
    institution text        not null,
    instrument  text        not null,
    amount_usd  bigint      not null check (amount_usd > 0),
    state       text        not null,
    reason      text,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);
create index financing_referral_of_deal on financing_referral (deal_id, created_at desc, id desc);
