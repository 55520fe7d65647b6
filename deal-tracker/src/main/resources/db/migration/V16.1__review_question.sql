-- What agencies ask applicants; each belongs to the stop of the clocks that lasts until it is answered.
create table review_question (
    id          uuid        primary key,
    review_id   uuid        not null references review,
    number      integer     not null,
    agency      text        not null,
    asked_by    text        not null,
    text        text        not null,
    note        text,
    stop        text        not null,
    asked_on    date        not null,
    due_on      date        not null,
    answer      text,
    answered_by text,
    answered_on date,
    unique (review_id, number)
);
create index review_question_open on review_question (due_on, id) where answered_on is null;
