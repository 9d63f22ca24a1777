# Shown when a visit on the device cannot go on.

boot-failed-heading = This page does not load well
boot-failed-text = What you filled in before is still on this device. Nothing has been sent.
boot-failed-again = Try again
