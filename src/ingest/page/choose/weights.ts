import { readWeights } from "./read-weights.ts";

// Written by `npm run bench:pages -- --fit`: see docs/ingest.md.

export const FIRST_PASS = readWeights(`
bias -0.54 | voted 0.62 | all votes -0.43 | log length -0.40 | short -0.26 | medium 0.02 | long 0.80 |
link density -0.55 | all link -0.36 | some link -0.34 | strong 0.31 | ends sentence 0.57 |
long sentence 0.75 | sentences -0.47 | commas 0.08 | colon 0.20 | quoted 0.61 | lower start -0.55 |
digits 0.52 | capitals -0.60 | all capitals -0.33 | bars -1.06 | starts with mark -0.76 | repeated -1.43 |
title -0.59 | is title -0.46 | wrapped in time -0.27 | wrapped in small 0.02 | stamp -0.53 | wrapped -0.15 |
beside picture -0.84 | under furniture heading -0.61 | described 0.25 | stated 0.46 | not stated -0.88 |
heading 0.43 | h1 -0.52 | paragraph 0.16 | in list 0.07 | in table 2.04 | in definition -0.14 |
quotation 0.65 | preformatted -1.24 | caption -0.08 | division -0.59 | in article 0.11 | in main 0.56 |
stated element 0.45 | in nav -0.90 | in header -0.71 | in footer -0.76 | in aside -0.81 | in form -0.44 |
hidden 0.49 | deep 0.16 | start -0.65 | before votes -0.80 | after votes -1.39 | first votes -0.60 |
last votes -0.59 | last 10 votes 0.28 | last vote tenth -0.61 | share of parent -0.08 |
share of grandparent 0.57 | share of third 0.90 | near body -0.06 | far body 0.39 | near article 0.12 |
far article -0.00 | near comments -1.25 | far comments -1.13 | near related 0.21 | far related -0.02 |
near share -0.05 | far share -0.47 | near ads -0.05 | far ads 0.02 | near navigation -0.71 |
far navigation -0.60 | near aside -0.17 | far aside -0.00 | near person -0.70 | far person -0.17 |
near picture -1.04 | far picture -0.44 | near prompt -0.44 | far prompt -0.26 | near tags -0.15 |
far tags 0.41 | near data -0.50 | far data -0.22 | near lead -0.51 | far lead 0.34 | near foot -0.82 |
far foot -0.18 | near notice -0.41 | far notice -1.24 | worded share -0.10 | worded share, short -0.25 |
worded related -0.38 | worded related, short -0.50 | worded prompt -0.77 | worded prompt, short -0.35 |
worded cookie -0.75 | worded cookie, short -0.03 | worded rights -0.64 | worded rights, short -0.07 |
worded credit 0.06 | worded credit, short -0.22 | worded byline -0.36 | worded byline, short -0.20 |
worded stamp -0.23 | worded stamp, short -0.37 | worded updated -0.08 | worded updated, short -0.30 |
worded comment -0.07 | worded comment, short -0.07 | worded advert -0.15 | worded advert, short -0.17 |
worded person -0.60 | worded person, short -0.12 | worded disclosure -0.88 | worded disclosure, short 0.06 |
worded tags -0.09 | worded tags, short -0.10 | worded picture credit -0.07 |
worded picture credit, short -0.25 | worded bracketed -0.32 | worded bracketed, short -0.23 |
worded pointer -0.27 | worded pointer, short -0.27 | worded program -0.25 | worded program, short -0.30 |
worded company -0.93 | worded company, short 0.07 | worded speech 0.50 | worded speech, short -0.06 |
worded address -0.53 | worded address, short -0.40 | voted × short 1.00 | voted × medium 0.29 |
voted × link density -0.56 | voted × all link 0.06 | voted × ends sentence 0.44 | voted × heading 0.47 |
voted × in list 1.14 | voted × paragraph 0.18 | voted × caption -0.24 | voted × in aside -0.00 |
voted × log length 0.03 | voted × strong -0.32 | voted × not stated -0.33 |
voted × share of grandparent 0.83 |
`);

export const SECOND_PASS = readWeights(`
bias -0.93 | voted 0.11 | all votes -0.66 | log length -0.49 | short -0.39 | medium -0.04 | long 0.66 |
link density -0.51 | all link -0.26 | some link -0.36 | strong 0.25 | ends sentence 0.56 |
long sentence 0.57 | sentences -0.35 | commas 0.06 | colon 0.18 | quoted 0.44 | lower start -0.52 |
digits 0.37 | capitals -0.54 | all capitals -0.30 | bars -1.15 | starts with mark -0.80 | repeated -1.37 |
title -0.37 | is title -0.42 | wrapped in time -0.20 | wrapped in small 0.02 | stamp -0.42 | wrapped -0.14 |
beside picture -0.71 | under furniture heading -0.38 | described 0.48 | stated 0.39 | not stated -0.64 |
heading 0.52 | h1 -0.33 | paragraph 0.08 | in list -0.36 | in table 1.04 | in definition -0.13 |
quotation 0.72 | preformatted -1.25 | caption -0.21 | division -0.27 | in article 0.09 | in main 0.35 |
stated element 0.18 | in nav -0.73 | in header -0.46 | in footer -0.51 | in aside -0.57 | in form -0.13 |
hidden -0.05 | deep -0.22 | start 0.19 | before votes -0.53 | after votes -0.27 | first votes 0.14 |
last votes -0.05 | last 10 votes 0.68 | last vote tenth 0.27 | share of parent 0.19 |
share of grandparent 0.18 | share of third 0.44 | near body -0.16 | far body 0.19 | near article 0.10 |
far article 0.07 | near comments -1.19 | far comments -1.13 | near related 0.15 | far related 0.18 |
near share 0.12 | far share -0.35 | near ads -0.06 | far ads -0.12 | near navigation -0.58 |
far navigation -0.41 | near aside -0.32 | far aside -0.04 | near person -0.34 | far person -0.01 |
near picture -0.77 | far picture -0.18 | near prompt -0.27 | far prompt 0.04 | near tags -0.03 |
far tags 0.28 | near data -0.25 | far data 0.07 | near lead -0.18 | far lead 0.32 | near foot -0.47 |
far foot 0.06 | near notice -0.23 | far notice -0.88 | worded share -0.03 | worded share, short -0.21 |
worded related -0.38 | worded related, short -0.46 | worded prompt -0.65 | worded prompt, short -0.25 |
worded cookie -0.47 | worded cookie, short -0.03 | worded rights -0.46 | worded rights, short -0.13 |
worded credit 0.11 | worded credit, short -0.16 | worded byline -0.23 | worded byline, short -0.11 |
worded stamp -0.16 | worded stamp, short -0.33 | worded updated -0.07 | worded updated, short -0.23 |
worded comment -0.02 | worded comment, short -0.02 | worded advert -0.11 | worded advert, short -0.13 |
worded person -0.44 | worded person, short -0.09 | worded disclosure -0.69 | worded disclosure, short 0.13 |
worded tags -0.05 | worded tags, short -0.07 | worded picture credit -0.09 |
worded picture credit, short -0.27 | worded bracketed -0.29 | worded bracketed, short -0.20 |
worded pointer -0.25 | worded pointer, short -0.25 | worded program -0.17 | worded program, short -0.24 |
worded company -1.03 | worded company, short 0.06 | worded speech 0.45 | worded speech, short -0.07 |
worded address -0.43 | worded address, short -0.37 | voted × short 0.70 | voted × medium 0.10 |
voted × link density -0.52 | voted × all link 0.13 | voted × ends sentence 0.32 | voted × heading 0.48 |
voted × in list 0.60 | voted × paragraph -0.03 | voted × caption -0.35 | voted × in aside -0.00 |
voted × log length -0.28 | voted × strong -0.36 | voted × not stated -0.20 |
voted × share of grandparent 0.42 | odds 0.21 | chance -0.42 | chance of previous 0.38 |
chance of next 0.49 | chance of second before 0.23 | chance of second after 0.39 | between -0.19 |
3 before 0.26 | 3 after 0.19 | 8 before -0.01 | 8 after 0.13 | 25 before 0.08 | 25 after 0.16 |
rest of parent -0.77 | rest of grandparent 0.33 | rest of third 0.24 | rest of list 0.15 |
in a list or table 0.43 | alike -0.01 | odds of alike 0.44 | number alike 1.53 | text before -0.81 |
is first -0.71 | is last -0.50 | is in last tenth -0.97 | first × after 0.12 | last × before 0.01 |
length × around 0.27 |
`);
