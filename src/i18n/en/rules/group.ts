import type { RuleWords } from '../../rule-words';

const COMMUNE_UNKNOWN =
  'It is not known whose appendix this is, so row {rows} could not be compared with the population. Please name the commune in the title.';
const POPULATION_UNKNOWN =
  'No population is known for {commune}, so row {rows} could not be checked. Please add the reference figures.';

export const groupWords: Readonly<Record<string, RuleWords>> = {
  'more-than-group': {
    title: 'More than the group',
    why: 'No more people (households, villages) can be counted than the group has in the commune.',
    messages: {
      over: 'Row {row} (cell {cell}) has {count} {unit}, more than {commune} has {groupEn}: {size} ({sourceEn}). Please check it; if the reference figure is wrong, please have it updated.',
      'size-unknown':
        'No reference figure of {groupEn} is known for {commune}, so row {rows} could not be checked. Please add the reference figures.',
      'commune-unknown':
        'It is not known whose appendix this is, so row {rows} could not be compared with reference figures. Please name the commune in the title.',
    },
  },
  'more-than-population': {
    title: 'More than the population',
    why: 'No more persons can be counted in a commune than live there; attendances belong in a row that counts attendances.',
    messages: {
      over: 'Row {row} (cell {cell}) has {count} {unit}, more than the population of {commune}: {size} ({sourceEn}). Please check it: attendances may have been counted instead of persons.',
      'population-unknown': POPULATION_UNKNOWN,
      'commune-unknown': COMMUNE_UNKNOWN,
    },
  },
  'place-over-population': {
    title: 'More people in a commune than live there',
    why: 'The people the evidence gives for a commune cannot outnumber its population.',
    messages: {
      over: 'The evidence of row {row} (cell {cell}) says “{text}”: {count} persons, more than the population of {commune}: {size} ({sourceEn}). Please check this number.',
      'population-unknown': POPULATION_UNKNOWN,
    },
  },
  'class-size': {
    title: 'Classes and people do not fit',
    why: 'A class or session has at least one person and hardly more than 1,000.',
    messages: {
      'no-class':
        'Row {row} (cell {cell}) has 0 {unit} but {people} people. Please check both numbers.',
      'too-few':
        'Row {row} (cell {cell}) has {classes} {unit} but only {people} people. Please check both numbers; they may have changed places.',
      'too-many':
        'Row {row} (cell {cell}) has {classes} {unit} with {people} people, about {average} each, over {most}. Please check it; if it is right, please give the reason, such as online classes.',
    },
  },
  'rate-implies-group': {
    title: 'A rate and a number that the population cannot give',
    why: 'People divided by their rate give the whole group; it cannot exceed the group or the population of the commune.',
    messages: {
      denominator:
        'The evidence of row {row} (cell {cell}) says “{text}”: the whole {denominator} exceeds {groupEn} of {commune}: {size} ({sourceEn}). Please check this whole.',
      rate: 'Row {row} has {count} {unit} and its evidence (cell {cell}) says {rate}%: that implies about {implied} people, more than the population of {commune}: {size} ({sourceEn}). Please check both.',
      'population-unknown': POPULATION_UNKNOWN,
      'commune-unknown': COMMUNE_UNKNOWN,
    },
  },
};
