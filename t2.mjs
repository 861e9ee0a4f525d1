import {findMentions as f} from './dist/core/time/find-mentions.js';
import {recognisers} from './dist/core/time/recognisers.js';
import {assignYears} from './dist/core/time/passes/assign-years.js';
for (const t of ["In 1901 the mill burned. In 1950 it was sold. The following year it was pulled down.","The mill burned on 3 May 1901. On 9 June 1903 it was opened again. The following day it flooded.","The war began in 1914 and ended in 1918. Two years later the king died."]){const m=f(t,recognisers); console.log(JSON.stringify(m), assignYears(m));}
