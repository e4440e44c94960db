-- The newest petitions of all wards of a city or province, without reading those of every year.
create index petition_newest_ix on petition (received_on desc, id desc);
