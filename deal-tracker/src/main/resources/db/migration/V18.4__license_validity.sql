-- How long licenses are valid is in policies/license-validity.yaml; each license keeps the version of the rule that set its last day.
alter table license add column validity_rule text;
update license set validity_rule = 'license-validity/1';
alter table license alter column validity_rule set not null;
drop table license_validity_policy;
