-- What an offering supplies, what an attestation covers, where an organization mainly does its business.

ALTER TABLE offering
    -- Empty means every workload.
    ADD COLUMN workloads             text[] NOT NULL DEFAULT '{}',
    -- A missing capacity or jurisdiction is unknown, a missing first day means at once.
    ADD COLUMN capacity_amount       bigint CHECK (capacity_amount > 0),
    ADD COLUMN capacity_unit         text,
    ADD COLUMN available_from        date,
    ADD COLUMN operator_jurisdiction char(2),
    ADD CHECK ((capacity_amount IS NULL) = (capacity_unit IS NULL));

-- Empty means every workload.
ALTER TABLE attestation ADD COLUMN workloads text[] NOT NULL DEFAULT '{}';

-- Missing is unknown.
ALTER TABLE organization ADD COLUMN principal_place_of_business char(2);
