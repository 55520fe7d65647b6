/** Demo stories: deals played through the public API by the demo people, with every step and every event shown. */
package org.entente.stack.story;
