/** Words that say how something is asked, and not what for. They never become search words. Base forms. */

const ASKING = `a an the and or but if then so that this these those there here it they them he she his her its their my your our
  me you we us i am is are was were be been being do doe did done have had has having get got give gave let make made can could
  would should will shall may might must want wanted need needed like love prefer preferably look looking search searching find
  finding show showing see recommend recommendation suggest suggestion advise pick choose buy buying purchase purchasing order
  shop shopping browse browsing hunt hunting seek seeking help please thank thanks kindly hi hello hey ok okay yes yeah yep
  well now just really very quite rather so too also as with without for from of on in at by to into onto about around
  between under over above below up down out off than not no nor don dont doesnt isnt arent wont cant im id ive youre thats whats
  what which who whom whose when where why how any some something anything someone somebody everything all both each every either neither
  more most much many few less least lot lots bit kind sort type thing stuff item product article model option choice selection offer
  deal one ones another other different same such own else again still already yet maybe perhaps possibly ideally
  good best better great nice excellent decent fine perfect ideal awesome amazing cool solid quality proper suitable fantastic lovely
  top favorite new latest current modern recent available possible right big up-to-date brand brands price priced pricing cost costing costs
  budget money cash spend spending dollar buck euro pound range value worth around total store catalog catalogue stock sell sold
  selling carry carrying come coming go going use using used-for work working try trying take taking think know tell say said
  help helping interested interest thinking considering consider sure question wonder wondering hope hoping keep
  previous earlier none lovingly person people friend family gift present birthday christmas xmas anniversary nephew niece son daughter mother father mom
  mum dad wife husband girlfriend boyfriend partner sister brother grandma grandpa grandmother grandfather colleague boss cousin
  loves loved enjoy enjoys enjoyed old year years feature features featuring include includes including included support supports supporting
  able designed built category section specifically especially particularly particular actually basically honestly
  everyday premium high-quality quick question ask asking asked bring fit fits matching suit suits must should nothing
  need needs list compare versus vs only today tonight tomorrow asap urgent urgently soon home house room place
  weighing weigh weighs daily size sized colored instead hmm hm uh um oh ah wow lol haha alright sure huh meh nah yo dear sir madam mate guy guys folks
  least max maximum min minimum less star stars rating ratings rated review reviews reviewed`

export const FILLER: ReadonlySet<string> = new Set(ASKING.split(/\s+/))
