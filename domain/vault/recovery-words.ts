/**
 * The words of the recovery key: our own list, 256 plain English words, one for each value of a byte.
 *
 * Chosen so that a person can copy them from paper: 4 to 8 letters, no two with the same first three letters, and no
 * two nearer than three typing slips (a letter wrong, missing, added, or two exchanged), so that any single slip still
 * points to one word only. A test holds the list to this. The order is part of the vault's format: never change it.
 */
export const recoveryWords: readonly string[] = `
  acorn adult advice album almond amber anchor ankle arctic arrow artist atlas
  autumn badge balcony banjo barrel basket beaver bedroom belt bicycle biscuit blossom
  bonfire bottle branch bubble button cabin cactus camel carpet castle cedar celery
  chalk cherry chimney cinnamon circus clock coconut coffee compass copper cricket crown
  cupboard curtain cushion daffodil daisy dancer daylight decade denim desert dolphin domino
  donkey doorbell dragon drum duck dustpan eagle earth echo elastic elbow electric
  engine envelope evening fabric farmer feather fence finger flag flute forest fossil
  fountain funnel galaxy garden gate giraffe glacier glove gold gravel guitar harbour
  helmet heron hill hobby holiday horse hospital hotel hundred igloo image insect
  island ivory jaguar jasmine jelly jewel jigsaw journey juggler kangaroo kayak keyboard
  kitchen kiwi knight koala ladder lantern laptop leaf lettuce library lilac lizard
  lobster lunch magazine marble meadow midnight mineral mirror moon mosaic muffin museum
  napkin nature necklace needle nephew notebook nugget nutmeg oasis oatmeal ocean octopus
  onion opera orange orchard otter paddle palace panda pavement peach pelican pencil
  piano picnic pigeon pillow pirate planet pocket poem polar poppy potato prince
  pumpkin puppet purple pyramid quarry queen quilt rabbit radio raft rainbow recipe
  reindeer rhubarb ribbon river rope ruby rucksack sailor salad sandwich satchel scarf
  school seagull sentence sixteen skeleton sleeve snail soap soccer splash squirrel stable
  sugar summer sunday tadpole tapestry teapot tennis thimble thunder toast topaz tortoise
  tractor treasure triangle trumpet tulip twelve ukulele umbrella unicorn upstairs valley vanilla
  vehicle village vinegar violin volcano voyage waffle walnut wardrobe wedding whisker window
  wombat yacht zebra zigzag
`
  .trim()
  .split(/\s+/);
