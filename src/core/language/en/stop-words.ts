/**
 * English words that tell nothing about a subject: articles, pronouns, auxiliaries, prepositions, conjunctions,
 * question words and their contractions. Negations are in the list as well: they are not read.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves one ones oneself someone somebody something anyone anybody
  anything everyone everybody everything
  am is are was were be been being do does did doing done have has had having will would shall should can could may
  might must ought
  and or but nor so yet if then than as because although though while whereas unless until whether
  of in on at by for from with without within into onto to toward towards upon about over under between among
  through during before after since against across along around off out up down via per
  not no n't never
  what which who whom whose when where why how
  there here also just only even very too much many more most some any each every all both either neither other
  another own same again once ever still already
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't can't cannot
  couldn't mayn't mightn't mustn't i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he'd he'll
  she'd she'll it'd it'll they're they've they'd they'll that'll who'd who'll what're
  let please tell say said says
  `
    .trim()
    .split(/\s+/),
);

/** @param word - folded, as `fold` gives it */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
