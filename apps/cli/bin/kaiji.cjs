#!/usr/bin/env node
'use strict';
const { runProcess } = require('../dist/index.js');

void runProcess();
