# The accessibility statement: true as of now, to be changed when that changes.

accessibility-title = Accessibility
accessibility-heading = Can everybody use this website?
accessibility-lead = That is what we want. Does something not work for you? Tell us and we will mend it.
accessibility-1-heading = Which rules do we follow?
accessibility-1-text = We make this website by the rules of WCAG 2.2, levels A and AA. The European standard for that is EN 301 549.
accessibility-2-heading = What have we tested?
accessibility-2-text =
    We test every page in the browser Chromium, with and without JavaScript. Two programs look for mistakes: axe and the HTML checker.
    We also test with a keyboard only, and at 400 percent zoom.
accessibility-3-heading = What has not been tested yet?
accessibility-3-text = No independent party has audited it yet. Residents have not tested it yet. Other browsers and screen readers have not been tested yet.
accessibility-4-heading = Does something not work for you?
accessibility-4-text =
    Call { $municipality }: { $phone }. Say on which page it was, and what went wrong.
    You can also always ask your question by phone.
