-- One scheme a layer, each with a security and an interoperability part. Platform policy, not a quotation of law.

INSERT INTO certification_scheme (id, title, layer, basis, validity_months, created_at) VALUES
    ('ENTENTE-HARDWARE-1', 'AI hardware, storage, network and cloud', 'HARDWARE', 'platform policy', 24, '2026-01-01T00:00:00Z'),
    ('ENTENTE-DATA-1', 'Data pipelines and labeling', 'DATA', 'platform policy', 24, '2026-01-01T00:00:01Z'),
    ('ENTENTE-MODELS-1', 'AI models and their serving', 'MODELS', 'platform policy', 12, '2026-01-01T00:00:02Z'),
    ('ENTENTE-SECURITY-1', 'Security of models and systems', 'SECURITY', 'platform policy', 12, '2026-01-01T00:00:03Z'),
    ('ENTENTE-APPLICATIONS-1', 'AI applications', 'APPLICATIONS', 'platform policy', 12, '2026-01-01T00:00:04Z');

INSERT INTO scheme_requirement (scheme_id, position, code, part, title) VALUES
    ('ENTENTE-HARDWARE-1', 0, 'HW-SEC-1', 'SECURITY', 'Firmware is signed and its signature is verified at every start'),
    ('ENTENTE-HARDWARE-1', 1, 'HW-SEC-2', 'SECURITY', 'Origin and custody of the components are traceable to their maker'),
    ('ENTENTE-HARDWARE-1', 2, 'HW-SEC-3', 'SECURITY', 'Location and diversion can be detected after delivery'),
    ('ENTENTE-HARDWARE-1', 3, 'HW-INT-1', 'INTEROPERABILITY', 'Power and cooling needs are measured and published'),
    ('ENTENTE-HARDWARE-1', 4, 'HW-INT-2', 'INTEROPERABILITY', 'Data throughput is measured with a workload that anyone can repeat'),
    ('ENTENTE-HARDWARE-1', 5, 'HW-INT-3', 'INTEROPERABILITY', 'Management runs through a documented, vendor-neutral interface'),
    ('ENTENTE-DATA-1', 0, 'DA-SEC-1', 'SECURITY', 'Access to data is authenticated, limited and recorded'),
    ('ENTENTE-DATA-1', 1, 'DA-SEC-2', 'SECURITY', 'Data stays in the jurisdictions that the customer names'),
    ('ENTENTE-DATA-1', 2, 'DA-SEC-3', 'SECURITY', 'Where data and labels came from is recorded for each set'),
    ('ENTENTE-DATA-1', 3, 'DA-INT-1', 'INTEROPERABILITY', 'Data is exchanged in published formats'),
    ('ENTENTE-DATA-1', 4, 'DA-INT-2', 'INTEROPERABILITY', 'Throughput to the attested models is measured'),
    ('ENTENTE-MODELS-1', 0, 'MO-SEC-1', 'SECURITY', 'Weights are protected at rest and in use'),
    ('ENTENTE-MODELS-1', 1, 'MO-SEC-2', 'SECURITY', 'The model is tested against misuse, and the results are published'),
    ('ENTENTE-MODELS-1', 2, 'MO-SEC-3', 'SECURITY', 'Developer, country and base models are declared'),
    ('ENTENTE-MODELS-1', 3, 'MO-INT-1', 'INTEROPERABILITY', 'The model is served through a documented interface'),
    ('ENTENTE-MODELS-1', 4, 'MO-INT-2', 'INTEROPERABILITY', 'The model runs on more than one maker''s accelerators'),
    ('ENTENTE-SECURITY-1', 0, 'SE-SEC-1', 'SECURITY', 'Vulnerabilities are received, fixed and disclosed on a stated schedule'),
    ('ENTENTE-SECURITY-1', 1, 'SE-SEC-2', 'SECURITY', 'The product is tested by somebody independent of its maker'),
    ('ENTENTE-SECURITY-1', 2, 'SE-SEC-3', 'SECURITY', 'Its own updates are signed, and can be held back by the operator'),
    ('ENTENTE-SECURITY-1', 3, 'SE-INT-1', 'INTEROPERABILITY', 'Records are exported in a published format'),
    ('ENTENTE-SECURITY-1', 4, 'SE-INT-2', 'INTEROPERABILITY', 'Identity and keys come from standard protocols'),
    ('ENTENTE-APPLICATIONS-1', 0, 'AP-SEC-1', 'SECURITY', 'People are signed in and limited to what their role needs'),
    ('ENTENTE-APPLICATIONS-1', 1, 'AP-SEC-2', 'SECURITY', 'Input from outside cannot make the application act beyond its purpose'),
    ('ENTENTE-APPLICATIONS-1', 2, 'AP-INT-1', 'INTEROPERABILITY', 'The model behind the application can be replaced'),
    ('ENTENTE-APPLICATIONS-1', 3, 'AP-INT-2', 'INTEROPERABILITY', 'Data can be taken out in the formats of its sector');
