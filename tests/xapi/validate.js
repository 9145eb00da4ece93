// Every line of a file is a valid xAPI statement; and the validator can tell, for it refuses the
// same statements with a mistake in them.
//
//   NODE_PATH=... node tests/xapi/validate.js FILE

'use strict';

const {readFileSync} = require('fs');
const validate = require('@learninglocker/xapi-validation').default;

const mistakes = {
  'an id that is no UUID': (s) => { s.id = s.id.slice(1); },
  'a version that is none': (s) => { s.version = '2'; },
  'a verb that is no IRI': (s) => { s.verb.id = 'answered'; },
  'a display without a language': (s) => { s.verb.display = 'answered'; },
  'an actor who is two': (s) => { s.actor.mbox = 'mailto:sam@example.org'; },
  'a home page that is no IRL': (s) => { s.actor.account.homePage = 'here'; },
  'a key nobody knows': (s) => { s.mood = 'good'; },
  'an extension that is no IRI': (s) => { s.context.extensions.mood = 'good'; },
  'a registration that is no UUID': (s) => { s.context.registration = 'first'; },
  'a language that is none': (s) => { s.context.language = 'e n'; },
  'a kind of interaction that is none': (s) => { s.object.definition.interactionType = 'pick'; },
};
const mistakesOfAnswers = {
  'a choice without an id': (s) => { delete s.object.definition.choices[0].id; },
  'a response that is a number': (s) => { s.result.response = 3; },
  'a parent that is none': (s) => { s.context.contextActivities.parent = [1]; },
};
const mistakesOfMarks = {
  'a score above 1': (s) => { s.result.score.scaled = 1.001; },
  'a success that is a word': (s) => { s.result.success = 'yes'; },
};

let wrong = 0;
function complain(sentence) {
  console.log(sentence);
  wrong++;
}

function tryMistakes(statement, list) {
  for (const [name, make] of Object.entries(list)) {
    const bad = structuredClone(statement);
    make(bad);
    if (validate(bad).length === 0) complain(`the validator takes ${name}`);
  }
}

const statements = readFileSync(process.argv[2], 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line));
const verbs = new Map();
for (const statement of statements) {
  const verb = statement.verb.id.split('/').pop();
  verbs.set(verb, statement);
  for (const warning of validate(statement)) {
    complain(`${verb} ${statement.id}: ${warning.name} at ${warning.path.join('.')}`);
  }
}
for (const verb of ['initialized', 'answered', 'suspended', 'resumed', 'completed', 'passed', 'failed', 'terminated']) {
  if (!verbs.has(verb)) {
    complain(`nobody ${verb}`);
  } else {
    tryMistakes(verbs.get(verb), mistakes);
  }
}
if (wrong === 0) {
  tryMistakes(verbs.get('answered'), mistakesOfAnswers);
  tryMistakes(verbs.get('passed'), mistakesOfMarks);
}
console.log(`${statements.length} statements, ${wrong} complaints`);
process.exit(wrong === 0 ? 0 : 1);
