//! Hidden data in files, against the program people run: the child that parses, and what other programs still find.

mod child;
mod corpus;
mod drawing;
mod large;
mod walls;
