-- How a denied deal's consortium ended; it holds the deal should an appeal reopen it.
alter table deal add column dissolution text;
