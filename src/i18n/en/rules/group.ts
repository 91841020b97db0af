import type { RuleWords } from '../../rule-words';

const COMMUNE_UNKNOWN =
  'It is not known whose appendix this is, so row {rows} could not be compared with the population. Please name the commune in the title.';
const POPULATION_UNKNOWN =
  'No population is known for {commune}, so row {rows} could not be checked. Please add the reference figures.';

export const groupWords: Readonly<Record<string, RuleWords>> = {
  'more-than-group': {
    title: 'More than the group',
    why: 'No more people (households, villages) can be counted than the group has in the commune.',
    looks:
      'Persons (households, villages) in results against the size of the group in the commune.',
    mend: 'Count again from your lists, each person (household, village) once and only those of the group; if the reference figure is wrong, tell those who keep it.',
    messages: {
      over: 'Row {row} (cell {cell}) has {count} {unit}, more than {commune} has {groupEn}: {size} ({sourceEn}). Please check this figure and the reference figure.',
      'over-province':
        'Row {row} (cell {cell}) has {count} {unit}, more than the whole province has {groupEn}: {size} ({sourceEn}). Please check it.',
      'size-unknown':
        'No reference figure of {groupEn} is known for {commune}, so row {rows} could not be checked. Please add the reference figures.',
      'commune-unknown':
        'It is not known whose appendix this is, so row {rows} could not be compared with reference figures. Please name the commune in the title.',
    },
  },
  'more-than-population': {
    title: 'More than the population',
    why: 'No more persons can be counted in a commune than live there; attendances belong in a row that counts attendances.',
    looks: 'Persons in results against the population.',
    mend: 'Give persons, each counted once; if the population in the reference figures is wrong, tell those who keep it.',
    messages: {
      over: 'Row {row} (cell {cell}) has {count} {unit}, more than the population of {commune}: {size} ({sourceEn}). Please check it: attendances may have been counted instead of persons.',
      'over-province':
        'Row {row} (cell {cell}) has {count} {unit}, more than the population of the whole province: {size} ({sourceEn}). Please check it: attendances may have been counted instead of persons.',
      'population-unknown': POPULATION_UNKNOWN,
      'commune-unknown': COMMUNE_UNKNOWN,
    },
  },
  'place-over-population': {
    title: 'More people in a commune than live there',
    why: 'The people the evidence gives for a commune cannot outnumber its population.',
    looks: 'Persons the evidence gives a commune against its population.',
    mend: 'Compare with the report from that place; a digit may be too many, or the name another.',
    messages: {
      over: 'The evidence of row {row} (cell {cell}) says “{text}”, that is {count} persons, more than the population of {commune}: {size} ({sourceEn}). Please check this number.',
      'population-unknown': POPULATION_UNKNOWN,
    },
  },
  'class-size': {
    title: 'Classes and people do not fit',
    why: 'A class or session has at least one person and hardly more than the form allows (1,000 as a rule).',
    looks: 'Classes (sessions) and persons in one result, or in one part of the evidence.',
    mend: 'Write classes (sessions) first, then persons, for example 2 lớp (60 người); if both are right, give the reason.',
    messages: {
      'no-class':
        'Row {row} (cell {cell}) has 0 {unit} but {people} people. Please check both numbers.',
      'too-few':
        'Row {row} (cell {cell}) has {classes} {unit} but only {people} people. Please check both numbers; they may have changed places.',
      'too-many':
        'Row {row} (cell {cell}) has {classes} {unit} with {people} people, about {average} each, more than the {most} allowed for. Please check it; if it is right, please give the reason, such as online classes.',
      'part-too-many':
        'The evidence of row {row} (cell {cell}) says “{text}”: about {average} people each {unit}, more than the {most} allowed for. Please check it; if it is right, please give the reason, such as online classes.',
    },
  },
  'rate-implies-group': {
    title: 'A total that the population cannot give',
    why: 'People divided by their rate give the whole group; it cannot exceed the group or the population of the commune.',
    looks:
      'The total in the evidence, or the one that count and rate imply, against the group and the population.',
    mend: 'The total is all of the group in the commune, the rate is the count divided by it. If a reference figure is wrong, tell those who keep it.',
    messages: {
      denominator:
        'The evidence of row {row} (cell {cell}) says “{text}”: the total is {denominator}, while {commune} has {size} ({groupEn}; {sourceEn}). Please check this total.',
      rate: 'Row {row} has {count} {unit} and its evidence (cell {cell}) says {rate}%: that implies about {implied} people, more than the population of {commune}: {size} ({sourceEn}). Please check both.',
      'population-unknown': POPULATION_UNKNOWN,
      'commune-unknown': COMMUNE_UNKNOWN,
    },
  },
};
